local function total(n)
  local s = 0
  for k = 1, n do s = s + k * 2 end
  return s
end
local n = os.getenv("BENCH_SHORT") and 500000 or 20000000
local t = os.clock(); local s = total(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", s, e))
