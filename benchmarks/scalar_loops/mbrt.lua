-- Lua has no complex numbers: their parts by hand.
local function mbrt(n)
  local total = 0
  for row = 1, n do
    for column = 1, n do
      local cr, ci, re, im, k = 3 * column / n - 2, 2 * row / n - 1, 0, 0, 0
      while k < 80 and re * re + im * im < 4 do
        re, im, k = re * re - im * im + cr, re * im + im * re + ci, k + 1
      end
      total = total + k
    end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 70 or 400
local t = os.clock(); local total = mbrt(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
