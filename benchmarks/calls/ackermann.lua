local function ackermann(m, n)
  if m == 0 then return n + 1 end
  if n == 0 then return (ackermann(m - 1, 1)) end
  return (ackermann(m - 1, ackermann(m, n - 1)))
end
local function several(rounds)
  local total = 0
  for k = 1, rounds do total = total + ackermann(2, 20 + k % 10) end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 50 or 4000
local t = os.clock(); local total = several(rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
