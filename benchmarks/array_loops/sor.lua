local function system(n)
  local a, b, seed = {}, {}, 42
  for j = 1, n do a[j] = {} end
  for j = 1, n do
    for i = 1, n do
      seed = seed * 16807 % 2147483647
      a[i][j] = seed / 2147483647
    end
    a[j][j] = a[j][j] + n; b[j] = j
  end
  return a, b
end
local function sor(a, b, n, rounds)
  local x, w = {}, 1.1
  for i = 1, n do x[i] = 0 end
  for r = 1, rounds do
    for i = 1, n do
      local s, row = b[i], a[i]
      for j = 1, n do
        if j ~= i then s = s - row[j] * x[j] end
      end
      x[i] = (1 - w) * x[i] + w * s / row[i]
    end
  end
  return x
end
local rounds = os.getenv("BENCH_SHORT") and 2 or 400
local n = 200
local a, b = system(n)
local t = os.clock(); local x = sor(a, b, n, rounds); local e = os.clock() - t
local total = 0
for k = 1, n do total = total + x[k] * k end
print(string.format("%.15g\n%.6f", total, e))
