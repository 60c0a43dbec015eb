local function zeros(n)
  local u = {}
  for j = 1, n do
    u[j] = {}
    for i = 1, n do u[j][i] = 0 end
  end
  return u
end
local function fdtd(n, steps)
  local ez, hx, hy, c, total = zeros(n), zeros(n), zeros(n), 0.5, 0
  for s = 1, steps do
    for j = 1, n - 1 do
      local e, after, x, y = ez[j], ez[j + 1], hx[j], hy[j]
      for i = 1, n - 1 do
        x[i] = x[i] - c * (after[i] - e[i])
        y[i] = y[i] + c * (e[i + 1] - e[i])
      end
    end
    for j = 2, n - 1 do
      local e, before, x, y = ez[j], hx[j - 1], hx[j], hy[j]
      for i = 2, n - 1 do e[i] = e[i] + c * (y[i] - y[i - 1] - x[i] + before[i]) end
    end
    local k = math.floor(n / 2)
    ez[k][k] = ez[k][k] + s / (1 + s * s)
  end
  for j = 1, n do
    for i = 1, n do total = total + ez[j][i] * ez[j][i] + hx[j][i] + hy[j][i] end
  end
  return total
end
local steps = os.getenv("BENCH_SHORT") and 6 or 500
local t = os.clock(); local total = fdtd(120, steps); local e = os.clock() - t
print(string.format("%.12g\n%.6f", total, e))
