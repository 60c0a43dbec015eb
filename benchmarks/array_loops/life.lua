local function life(n, generations)
  local a, b, seed = {}, {}, 42
  for j = 1, n do
    a[j] = {}; b[j] = {}
    for i = 1, n do
      seed = seed * 16807 % 2147483647
      a[j][i] = seed % 3 == 0 and 1 or 0
      b[j][i] = 0
    end
  end
  for g = 1, generations do
    for j = 1, n do
      local l, m, r, to = a[j > 1 and j - 1 or n], a[j], a[j < n and j + 1 or 1], b[j]
      for i = 1, n do
        local up, down = i > 1 and i - 1 or n, i < n and i + 1 or 1
        local s = l[up] + l[i] + l[down] + m[up] + m[down] + r[up] + r[i] + r[down]
        if s == 3 or (s == 2 and m[i] == 1) then to[i] = 1 else to[i] = 0 end
      end
    end
    a, b = b, a
  end
  local total = 0
  for j = 1, n do
    for i = 1, n do total = total + a[j][i] * (i + j) end
  end
  return total
end
local generations = os.getenv("BENCH_SHORT") and 8 or 200
local t = os.clock(); local total = life(90, generations); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
