local function hanoi(n, from, to, by)
  if n == 0 then return 0 end
  return hanoi(n - 1, from, by, to) + from * 3 + to + hanoi(n - 1, by, to, from)
end
local n = os.getenv("BENCH_SHORT") and 14 or 22
local t = os.clock(); local h = hanoi(n, 1, 3, 2); local e = os.clock() - t
print(string.format("%.15g\n%.6f", h, e))
