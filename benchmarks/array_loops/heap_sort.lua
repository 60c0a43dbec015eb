local function heap_sort(x, n)
  local low, high = math.floor(n / 2) + 1, n
  while true do
    local value
    if low > 1 then
      low = low - 1; value = x[low]
    else
      value = x[high]; x[high] = x[1]; high = high - 1
      if high == 1 then x[1] = value return end
    end
    local i, j = low, 2 * low
    while j <= high do
      if j < high and x[j] < x[j + 1] then j = j + 1 end
      if value < x[j] then
        x[i] = x[j]; i = j; j = 2 * j
      else
        j = high + 1
      end
    end
    x[i] = value
  end
end
local function several(n, rounds)
  local x, seed, total = {}, 42, 0
  for r = 1, rounds do
    for k = 1, n do seed = seed * 16807 % 2147483647; x[k] = seed end
    heap_sort(x, n)
    for k = 1, n do total = total + x[k] / k end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 1 or 16
local t = os.clock(); local total = several(10000, rounds); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
