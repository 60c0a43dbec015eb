local function tridiagonal(n, a, d, c, b)
  local x = {}
  for k = 1, n do x[k] = 0 end
  for k = 2, n do
    local factor = a[k - 1] / d[k - 1]
    d[k] = d[k] - factor * c[k - 1]
    b[k] = b[k] - factor * b[k - 1]
  end
  x[n] = b[n] / d[n]
  for k = n - 1, 1, -1 do x[k] = (b[k] - c[k] * x[k + 1]) / d[k] end
  return x
end
local function copy(x)
  local y = {}
  for k = 1, #x do y[k] = x[k] end
  return y
end
local function crni(n, m)
  local u, d, a, c, b, r, total = {{}}, {}, {}, {}, {}, 0.6, 0
  local s1, s2 = 2 + 2 / r, 2 / r - 2
  for i = 1, n do
    local x = (i - 1) / (n - 1)
    u[1][i] = x * (1 - x) + x * x * x * 0.3
    d[i] = s1; a[i] = -1; c[i] = -1; b[i] = 0
  end
  u[1][1] = 0; u[1][n] = 0; d[1] = 1; d[n] = 1; a[n - 1] = 0; c[1] = 0
  for j = 2, m do
    local last = u[j - 1]
    for i = 2, n - 1 do b[i] = last[i - 1] + last[i + 1] + s2 * last[i] end
    u[j] = tridiagonal(n, a, copy(d), c, copy(b))
  end
  for j = 1, m do
    for i = 1, n do total = total + u[j][i] end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 150 or 1000
local t = os.clock(); local total = crni(n, n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
