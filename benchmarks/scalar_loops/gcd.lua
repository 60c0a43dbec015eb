local function gcd_sum(n)
  local total = 0
  for a = 1, n do
    for b = 1, a do
      local x, y = a, b
      while y > 0 do x, y = y, x % y end
      total = total + x
    end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 140 or 1200
local t = os.clock(); local total = gcd_sum(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
