local abs = math.abs
local function julia_set(n)
  local cr, ci, total = -0.4, 0.6, 0
  for row = 1, n do
    for column = 1, n do
      local re, im, last = 3 * column / n - 1.5, 3 * row / n - 1.5, 40
      for k = 1, 40 do
        re, im = re * re - im * im + cr, re * im + im * re + ci
        if abs(re) + abs(im) > 3 then last = k break end
      end
      total = total + last
    end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 60 or 600
local t = os.clock(); local total = julia_set(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
