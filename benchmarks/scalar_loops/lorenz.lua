local function lorenz(n)
  local x, y, z, h, total = 1, 1, 1, 0.005, 0
  for k = 1, n do
    local a1, b1, c1 = 10 * (y - x), x * (28 - z) - y, x * y - 2.5 * z
    local p, q, r = x + h / 2 * a1, y + h / 2 * b1, z + h / 2 * c1
    local a2, b2, c2 = 10 * (q - p), p * (28 - r) - q, p * q - 2.5 * r
    p, q, r = x + h / 2 * a2, y + h / 2 * b2, z + h / 2 * c2
    local a3, b3, c3 = 10 * (q - p), p * (28 - r) - q, p * q - 2.5 * r
    p, q, r = x + h * a3, y + h * b3, z + h * c3
    local a4, b4, c4 = 10 * (q - p), p * (28 - r) - q, p * q - 2.5 * r
    x = x + h / 6 * (a1 + 2 * a2 + 2 * a3 + a4)
    y = y + h / 6 * (b1 + 2 * b2 + 2 * b3 + b4)
    z = z + h / 6 * (c1 + 2 * c2 + 2 * c3 + c4)
    total = total + x
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 12000 or 800000
local t = os.clock(); local total = lorenz(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
