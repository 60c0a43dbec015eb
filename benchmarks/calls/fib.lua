local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end
local n = os.getenv("BENCH_SHORT") and 22 or 32
local t = os.clock(); local r = fib(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", r, e))
