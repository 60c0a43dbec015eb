local floor, ceil = math.floor, math.ceil
local function round(x) return x < 0 and ceil(x - 0.5) or floor(x + 0.5) end
local function babai(r, y, n)
  local z = {}
  for k = 1, n do z[k] = 0 end
  for k = n, 1, -1 do
    local s, row = y[k], r[k]
    for j = k + 1, n do s = s - row[j] * z[j] end
    z[k] = round(s / row[k])
  end
  return z
end
local function several(n, rounds)
  local r, y, seed, total = {}, {}, 42, 0
  for j = 1, n do r[j] = {} end
  for j = 1, n do
    for i = 1, j do
      seed = seed * 16807 % 2147483647
      r[i][j] = seed / 2147483647 - 0.5
    end
    for i = j + 1, n do r[i][j] = 0 end
    r[j][j] = 4 + j / n
  end
  for k = 1, rounds do
    for j = 1, n do
      seed = seed * 16807 % 2147483647
      y[j] = 100 * (seed / 2147483647 - 0.5)
    end
    local z = babai(r, y, n)
    for j = 1, n do total = total + z[j] * j end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 80 or 6000
local t = os.clock(); local total = several(50, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
