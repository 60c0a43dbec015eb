local min, max = math.min, math.max
local function clamp(x, low, high) return min(max(x, low), high) end
local function blend(a, b, weight) return a + (b - a) * weight end
local function smooth(x) return x * x * (3 - 2 * x) end
local function small_functions(n)
  local total = 0
  for k = 1, n do
    local x = clamp(k / n * 1.5 - 0.25, 0, 1)
    total = total + blend(1, 5, smooth(x))
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 60000 or 6000000
local t = os.clock(); local total = small_functions(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
