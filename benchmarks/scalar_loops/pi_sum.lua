local function pi_sum(rounds, n)
  local total
  for r = 1, rounds do
    total = 0
    for k = 1, n do total = total + 1 / (k * k) end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 20 or 1000
local t = os.clock(); local total = pi_sum(rounds, 10000); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
