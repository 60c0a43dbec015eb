local floor, min, max = math.floor, math.min, math.max
local function add(a, b) return max(-2147483648, min(2147483647, a + b)) end
local function sum_int32(n)
  local total = 0
  for k = 1, n do
    total = add(total, floor(k / 3 + 0.5))
    if total > 2000000000 then total = add(total, -2000000000) end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 200000 or 12000000
local t = os.clock(); local total = sum_int32(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
