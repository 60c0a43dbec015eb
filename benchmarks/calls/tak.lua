local function tak(x, y, z)
  if y >= x then return z end
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
end
local n = os.getenv("BENCH_SHORT") and 6 or 9
local t = os.clock(); local r = tak(3 * n, 2 * n, n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", r, e))
