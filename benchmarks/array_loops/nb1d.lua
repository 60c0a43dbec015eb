local abs = math.abs
local function nb1d(n, steps)
  local x, v, f, m, dt = {}, {}, {}, {}, 0.001
  for k = 1, n do x[k] = k * k / n; m[k] = 1 + k % 3; v[k] = 0; f[k] = 0 end
  for s = 1, steps do
    for i = 1, n do
      local total = 0
      for j = 1, n do
        if i ~= j then
          local d = x[j] - x[i]
          total = total + m[j] * d / (abs(d) * d * d + 0.1)
        end
      end
      f[i] = total
    end
    for i = 1, n do
      v[i] = v[i] + dt * f[i]
      x[i] = x[i] + dt * v[i]
    end
  end
  local total = 0
  for i = 1, n do total = total + x[i] * m[i] + v[i] end
  return total
end
local steps = os.getenv("BENCH_SHORT") and 40 or 4000
local t = os.clock(); local total = nb1d(50, steps); local e = os.clock() - t
print(string.format("%.10g\n%.6f", total, e))
