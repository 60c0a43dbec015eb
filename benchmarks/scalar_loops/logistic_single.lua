-- Lua has doubles only: each product goes through a float in memory, which rounds it.
local cell = require("ffi").new("float[3]")
local function logistic_single(n)
  cell[0] = 0.3; cell[1] = 3.9
  local x, r, total = cell[0], cell[1], 0
  for k = 1, n do
    cell[0] = r * x
    cell[1] = 1 - x
    cell[2] = cell[0] * cell[1]
    x = cell[2]
    total = total + x
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 200000 or 5000000
local t = os.clock(); local total = logistic_single(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
