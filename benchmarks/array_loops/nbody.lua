local sqrt = math.sqrt
local function nbody(steps)
  local p = {{0, 0, 0}, {4.84, -1.16, -0.10}, {8.34, 4.12, -0.4}, {12.89, -15.11, -0.22}, {15.37, -25.9, 0.18}}
  local v = {{0, 0, 0}, {0.6, 2.8, -0.02}, {-1.01, 1.82, 0.008}, {1.08, 0.86, -0.01}, {0.97, 0.59, -0.03}}
  local m, dt, energy = {39.47, 0.03, 0.011, 0.0017, 0.002}, 0.01, 0
  for s = 1, steps do
    for i = 1, 5 do
      local pi, vi, mi = p[i], v[i], m[i]
      for j = i + 1, 5 do
        local pj, vj, mj = p[j], v[j], m[j]
        local dx, dy, dz = pi[1] - pj[1], pi[2] - pj[2], pi[3] - pj[3]
        local d = dx * dx + dy * dy + dz * dz
        local g = dt / (d * sqrt(d))
        vi[1] = vi[1] - dx * mj * g; vi[2] = vi[2] - dy * mj * g; vi[3] = vi[3] - dz * mj * g
        vj[1] = vj[1] + dx * mi * g; vj[2] = vj[2] + dy * mi * g; vj[3] = vj[3] + dz * mi * g
      end
    end
    for i = 1, 5 do
      local pi, vi = p[i], v[i]
      pi[1] = pi[1] + dt * vi[1]; pi[2] = pi[2] + dt * vi[2]; pi[3] = pi[3] + dt * vi[3]
    end
  end
  for i = 1, 5 do
    local vi = v[i]
    energy = energy + m[i] * (vi[1] * vi[1] + vi[2] * vi[2] + vi[3] * vi[3]) / 2
  end
  return energy
end
local steps = os.getenv("BENCH_SHORT") and 2000 or 200000
local t = os.clock(); local energy = nbody(steps); local e = os.clock() - t
print(string.format("%.15g\n%.6f", energy, e))
