local bit = require("bit")
local bxor, lshift, rshift, band, tobit = bit.bxor, bit.lshift, bit.rshift, bit.band, bit.tobit
local function xorshift(n)
  local x, total = tobit(2463534242), 0
  for k = 1, n do
    x = bxor(x, lshift(x, 13))
    x = bxor(x, rshift(x, 17))
    x = bxor(x, lshift(x, 5))
    total = total + band(x, 255)
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 150000 or 6000000
local t = os.clock(); local total = xorshift(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
