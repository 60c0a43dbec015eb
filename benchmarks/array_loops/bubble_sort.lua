local function bubble_sort(x, n)
  local sorted = false
  while not sorted do
    sorted = true; n = n - 1
    for k = 1, n do
      if x[k] > x[k + 1] then
        x[k], x[k + 1] = x[k + 1], x[k]
        sorted = false
      end
    end
  end
end
local n = os.getenv("BENCH_SHORT") and 500 or 2200
local x, seed = {}, 42
for k = 1, n do seed = seed * 16807 % 2147483647; x[k] = seed end
local t = os.clock(); bubble_sort(x, n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", x[1] + 2 * x[100] + 3 * x[n - 1], e))
