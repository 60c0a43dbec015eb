local male
local function female(n)
  if n == 0 then return 1 end
  return n - male(female(n - 1))
end
function male(n)
  if n == 0 then return 0 end
  return n - female(male(n - 1))
end
local function hofstadter(n)
  local total = 0
  for k = 0, n do total = total + female(k) + 2 * male(k) end
  return total
end
local n = os.getenv("BENCH_SHORT") and 38 or 75
local t = os.clock(); local total = hofstadter(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
