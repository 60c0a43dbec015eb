local function collatz(n)
  local best, longest, total = 0, 0, 0
  for start = 1, n do
    local x, steps = start, 0
    while x ~= 1 do
      if x % 2 == 0 then x = x / 2 else x = 3 * x + 1 end
      steps = steps + 1
    end
    total = total + steps
    if steps > longest then longest, best = steps, start end
  end
  return total + best
end
local n = os.getenv("BENCH_SHORT") and 2500 or 120000
local t = os.clock(); local total = collatz(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
