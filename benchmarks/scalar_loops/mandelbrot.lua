local function mandelbrot(n)
  local total = 0
  for row = 1, n do
    local ci = 2 * row / n - 1
    for column = 1, n do
      local cr, x, y, k = 3 * column / n - 2, 0, 0, 0
      while k < 80 and x * x + y * y < 4 do
        x, y, k = x * x - y * y + cr, 2 * x * y + ci, k + 1
      end
      total = total + k
    end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 70 or 450
local t = os.clock(); local total = mandelbrot(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
