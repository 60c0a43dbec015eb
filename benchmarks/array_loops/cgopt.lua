local function cgopt(n, tolerance, limit)
  local x, r, p, q, rho, rounds, total = {}, {}, {}, {}, 0, 0, 0
  for i = 1, n do
    x[i] = 0; q[i] = 0; r[i] = i % 7 - 3; p[i] = r[i]
    rho = rho + r[i] * r[i]
  end
  while rho > tolerance and rounds < limit do
    local pq, after = 0, 0
    q[1] = 2.001 * p[1] - p[2]; q[n] = 2.001 * p[n] - p[n - 1]
    for i = 2, n - 1 do q[i] = 2.001 * p[i] - p[i - 1] - p[i + 1] end
    for i = 1, n do pq = pq + p[i] * q[i] end
    local alpha = rho / pq
    for i = 1, n do
      x[i] = x[i] + alpha * p[i]
      r[i] = r[i] - alpha * q[i]
      after = after + r[i] * r[i]
    end
    local beta = after / rho
    rho = after
    for i = 1, n do p[i] = r[i] + beta * p[i] end
    rounds = rounds + 1
  end
  for i = 1, n do total = total + x[i] * i end
  return total + rounds
end
local limit = os.getenv("BENCH_SHORT") and 30 or 1500
local t = os.clock(); local total = cgopt(4000, 1e-20, limit); local e = os.clock() - t
print(string.format("%.10g\n%.6f", total, e))
