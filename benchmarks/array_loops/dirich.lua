local abs = math.abs
local function dirich(n, tolerance, limit)
  local u = {}
  for j = 1, n do
    u[j] = {}
    for i = 1, n do u[j][i] = 0 end
  end
  for k = 1, n do u[k][1] = 20; u[k][n] = 180; u[1][k] = 80; u[n][k] = 0 end
  local w, change, rounds, total = 1.8, 1, 0, 0
  while change > tolerance and rounds < limit do
    change = 0
    for j = 2, n - 1 do
      local before, here, after = u[j - 1], u[j], u[j + 1]
      for i = 2, n - 1 do
        local delta = w * (after[i] + before[i] + here[i + 1] + here[i - 1] - 4 * here[i]) / 4
        here[i] = here[i] + delta
        if abs(delta) > change then change = abs(delta) end
      end
    end
    rounds = rounds + 1
  end
  for j = 1, n do
    for i = 1, n do total = total + u[j][i] end
  end
  return total + rounds
end
local limit = os.getenv("BENCH_SHORT") and 6 or 150
local t = os.clock(); local total = dirich(134, 1e-4, limit); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
