local floor = math.floor
local function digits(n)
  local total = 0
  for k = 1, n do
    local x, reversed = k, 0
    while x > 0 do
      reversed = 10 * reversed + x % 10
      x = floor(x / 10)
    end
    if reversed == k then total = total + k end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 40000 or 2000000
local t = os.clock(); local total = digits(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
