local function numprime(n)
  local total = 0
  for k = 2, n do
    local is_prime, d = true, 2
    while d * d <= k do
      if k % d == 0 then is_prime = false break end
      d = d + 1
    end
    if is_prime then total = total + k end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 10000 or 240000
local t = os.clock(); local total = numprime(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
