local min, max, band = math.min, math.max, require("bit").band
local function clamp(x) return max(-2147483648, min(2147483647, x)) end
local function lcg_int32(n)
  local x, total = 7, 0
  for k = 1, n do
    local y = clamp(clamp(x * 40503) + 12345)
    if y == 2147483647 then
      x = band(x, 65535) - k % 1000
      if x < 0 then x = 0 end
    else
      x = band(y, 65535) + 1
    end
    total = total + x
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 200000 or 5000000
local t = os.clock(); local total = lcg_int32(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
