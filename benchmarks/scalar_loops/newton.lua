local abs = math.abs
local function newton(n)
  local total = 0
  for k = 1, n do
    local x, delta = k, 1
    while abs(delta) > 1e-9 * x do
      delta = (x * x * x - k) / (3 * x * x)
      x = x - delta
    end
    total = total + x
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 4000 or 120000
local t = os.clock(); local total = newton(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
