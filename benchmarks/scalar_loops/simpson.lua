local function simpson(n)
  local h, total = 4 / n, 0
  for k = 0, n do
    local x = k * h
    local y = 1 / (1 + x * x)
    if k == 0 or k == n then
      total = total + y
    elseif k % 2 == 1 then
      total = total + 4 * y
    else
      total = total + 2 * y
    end
  end
  return total * h / 3
end
local n = os.getenv("BENCH_SHORT") and 150000 or 10000000
local t = os.clock(); local total = simpson(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
