local function prefix_sum(n, rounds)
  local x, total = {}, 0
  for k = 1, n do x[k] = k % 10 / 10 end
  for r = 1, rounds do
    for k = 2, n do x[k] = x[k] + x[k - 1] end
    local last = x[n]
    for k = 1, n do x[k] = x[k] / last end
  end
  for k = 1, n do total = total + x[k] end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 2 or 80
local t = os.clock(); local total = prefix_sum(100000, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
