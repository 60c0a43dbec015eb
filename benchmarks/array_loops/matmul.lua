local function fill(n, seed)
  local a = {}
  for j = 1, n do
    a[j] = {}
    for i = 1, n do
      seed = seed * 16807 % 2147483647
      a[j][i] = seed % 100 / 10
    end
  end
  return a
end
local function matmul(a, b, n)
  local c = {}
  for j = 1, n do
    local column, here = b[j], {}
    for i = 1, n do
      local s = 0
      for k = 1, n do s = s + a[k][i] * column[k] end
      here[i] = s
    end
    c[j] = here
  end
  return c
end
local n = os.getenv("BENCH_SHORT") and 80 or 300
local a, b = fill(n, 1), fill(n, 2)
local t = os.clock(); local c = matmul(a, b, n); local e = os.clock() - t
local total = 0
for j = 1, n do total = total + c[j][j] + c[j][1] * j end
print(string.format("%.12g\n%.6f", total, e))
