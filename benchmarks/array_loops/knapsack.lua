local function knapsack(items, capacity)
  local best, seed = require("ffi").new("int32_t[?]", capacity + 1), 42
  for k = 1, items do
    seed = seed * 16807 % 2147483647
    local weight = seed % 50 + 1
    seed = seed * 16807 % 2147483647
    local value = seed % 100 + 1
    for c = capacity, weight, -1 do
      local candidate = best[c - weight] + value
      if candidate > best[c] then best[c] = candidate end
    end
  end
  return best[capacity]
end
local items = os.getenv("BENCH_SHORT") and 60 or 6000
local t = os.clock(); local best = knapsack(items, 3000); local e = os.clock() - t
print(string.format("%.15g\n%.6f", best, e))
