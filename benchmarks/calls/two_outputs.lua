local abs = math.abs
local function rotate(x, y, c, s) return c * x - s * y, s * x + c * y end
local function two_outputs(n)
  local x, y, total, c, s = 1, 0, 0, 0.8, 0.6
  for k = 1, n do
    x, y = rotate(x, y, c, s)
    total = total + abs(x) + y
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 100000 or 5000000
local t = os.clock(); local total = two_outputs(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
