local function relax(f, mask, n, m)
  for j = 2, m - 1 do
    local before, here, after, free = f[j - 1], f[j], f[j + 1], mask[j]
    for i = 2, n - 1 do
      if free[i] then here[i] = (here[i - 1] + here[i + 1] + before[i] + after[i]) / 4 end
    end
  end
end
local function capr(n, m, rounds)
  local f, mask, q = {}, {}, 0
  for j = 1, m do
    f[j] = {}; mask[j] = {}
    for i = 1, n do
      local inside = i <= math.floor(n / 3) and j <= math.floor(m / 3)
      f[j][i] = inside and 1 or 0
      mask[j][i] = not inside
    end
  end
  for r = 1, rounds do relax(f, mask, n, m) end
  for i = 1, n do q = q + f[m - 1][i] * 2 end
  for j = 1, m do q = q + f[j][n - 1] * 2 end
  return q
end
local rounds = os.getenv("BENCH_SHORT") and 15 or 400
local t = os.clock(); local q = capr(100, 100, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", q, e))
