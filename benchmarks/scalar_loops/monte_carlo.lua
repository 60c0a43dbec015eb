local function monte_carlo(n)
  local seed, inside = 42, 0
  for k = 1, n do
    seed = seed * 16807 % 2147483647; local x = seed / 2147483647
    seed = seed * 16807 % 2147483647; local y = seed / 2147483647
    if x * x + y * y <= 1 then inside = inside + 1 end
  end
  return inside
end
local n = os.getenv("BENCH_SHORT") and 80000 or 2000000
local t = os.clock(); local inside = monte_carlo(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", inside, e))
