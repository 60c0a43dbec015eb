local function transposed(a, n)
  local b = {}
  for j = 1, n do
    local column = {}
    for i = 1, n do column[i] = a[i][j] end
    b[j] = column
  end
  return b
end
local function several(n, rounds)
  local a, total = {}, 0
  for j = 1, n do
    a[j] = {}
    for i = 1, n do a[j][i] = i + n * j end
  end
  for r = 1, rounds do
    a = transposed(a, n)
    total = total + a[n][2] + a[3][n]
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 3 or 80
local t = os.clock(); local total = several(400, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
