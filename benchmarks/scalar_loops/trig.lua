local sin, cos, exp, sqrt, floor = math.sin, math.cos, math.exp, math.sqrt, math.floor
local function trig(n)
  local total = 0
  for k = 1, n do
    local x = k * 1e-4
    total = total + sin(x) * cos(2 * x) + exp(-x) * sqrt(x) + floor(x) * 1e-3
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 25000 or 700000
local t = os.clock(); local total = trig(n); local e = os.clock() - t
print(string.format("%.10g\n%.6f", total, e))
