local sqrt = math.sqrt
local function nb3d(n, steps)
  local x, y, z, m, u, v, w, dt, seed = {}, {}, {}, {}, {}, {}, {}, 0.001, 42
  for k = 1, n do
    seed = seed * 16807 % 2147483647; x[k] = seed / 2147483647
    seed = seed * 16807 % 2147483647; y[k] = seed / 2147483647
    seed = seed * 16807 % 2147483647; z[k] = seed / 2147483647
    m[k] = 1 + k % 3; u[k] = 0; v[k] = 0; w[k] = 0
  end
  for s = 1, steps do
    for i = 1, n do
      local fx, fy, fz = 0, 0, 0
      for j = 1, n do
        local dx, dy, dz = x[j] - x[i], y[j] - y[i], z[j] - z[i]
        local d = dx * dx + dy * dy + dz * dz + 0.01
        local g = m[j] / (d * sqrt(d))
        fx = fx + g * dx; fy = fy + g * dy; fz = fz + g * dz
      end
      u[i] = u[i] + dt * fx; v[i] = v[i] + dt * fy; w[i] = w[i] + dt * fz
    end
    for i = 1, n do
      x[i] = x[i] + dt * u[i]; y[i] = y[i] + dt * v[i]; z[i] = z[i] + dt * w[i]
    end
  end
  local total = 0
  for i = 1, n do total = total + x[i] + 2 * y[i] + 3 * z[i] end
  return total
end
local steps = os.getenv("BENCH_SHORT") and 15 or 1200
local t = os.clock(); local total = nb3d(50, steps); local e = os.clock() - t
print(string.format("%.12g\n%.6f", total, e))
