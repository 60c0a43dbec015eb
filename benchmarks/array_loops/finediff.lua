local function finediff(n, m)
  local u, r = {}, 0.9
  local r2 = r * r
  local s, total = 1 - r2, 0
  for j = 1, m do
    u[j] = {}
    for i = 1, n do u[j][i] = 0 end
  end
  for i = 2, n - 1 do
    local x = (i - 1) / (n - 1)
    u[1][i] = x * (1 - x) * (2 - x)
  end
  for i = 2, n - 1 do u[2][i] = s * u[1][i] + r2 / 2 * (u[1][i + 1] + u[1][i - 1]) end
  for j = 3, m do
    local here, last, older = u[j], u[j - 1], u[j - 2]
    for i = 2, n - 1 do here[i] = 2 * s * last[i] + r2 * (last[i - 1] + last[i + 1]) - older[i] end
  end
  for j = 1, m do
    for i = 1, n do total = total + u[j][i] * i end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 250 or 1500
local t = os.clock(); local total = finediff(n, n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
