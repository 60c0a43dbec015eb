local floor = math.floor
local function shuffle(n, searches)
  local x, seed, total = {}, 42, 0
  for k = 1, n do x[k] = 2 * k end
  for k = 1, searches do
    seed = seed * 16807 % 2147483647
    local wanted, low, high = seed % (2 * n), 1, n
    while low < high do
      local middle = floor((low + high) / 2)
      if x[middle] < wanted then low = middle + 1 else high = middle end
    end
    total = total + low
  end
  for k = n, 2, -1 do
    seed = seed * 16807 % 2147483647
    local j = seed % k + 1
    x[k], x[j] = x[j], x[k]
  end
  for k = 1, n do total = total + x[k] * (k % 3) end
  return total
end
local searches = os.getenv("BENCH_SHORT") and 5000 or 200000
local t = os.clock(); local total = shuffle(50000, searches); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
