local floor = math.floor
local function histogram(n, bins)
  local counts, seed, total = {}, 42, 0
  for b = 1, bins do counts[b] = 0 end
  for k = 1, n do
    seed = seed * 16807 % 2147483647
    local b = floor(seed / 2147483647 * bins) + 1
    counts[b] = counts[b] + 1
  end
  for b = 1, bins do total = total + counts[b] * counts[b] * b end
  return total
end
local n = os.getenv("BENCH_SHORT") and 120000 or 3000000
local t = os.clock(); local total = histogram(n, 500); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
