local floor = math.floor
local function quicksort(x, low, high)
  while low < high do
    local pivot, i, j = x[floor((low + high) / 2)], low, high
    while i <= j do
      while x[i] < pivot do i = i + 1 end
      while x[j] > pivot do j = j - 1 end
      if i <= j then
        x[i], x[j] = x[j], x[i]
        i = i + 1; j = j - 1
      end
    end
    if j - low < high - i then
      quicksort(x, low, j); low = i
    else
      quicksort(x, i, high); high = j
    end
  end
end
local function sorted_sum(n)
  local x, seed, total = {}, 42, 0
  for k = 1, n do seed = seed * 16807 % 2147483647; x[k] = seed end
  quicksort(x, 1, n)
  for k = 1, n do total = total + x[k] / k end
  return total
end
local n = os.getenv("BENCH_SHORT") and 5000 or 160000
local t = os.clock(); local total = sorted_sum(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
