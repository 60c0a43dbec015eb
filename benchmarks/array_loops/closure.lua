local function closure(n)
  local reach, seed, count = {}, 42, 0
  for j = 1, n do
    reach[j] = {}
    for i = 1, n do reach[j][i] = false end
  end
  for k = 1, 2 * n do
    seed = seed * 16807 % 2147483647; local i = seed % n + 1
    seed = seed * 16807 % 2147483647; local j = seed % n + 1
    reach[j][i] = true
  end
  for k = 1, n do
    local from = reach[k]
    for j = 1, n do
      local here = reach[j]
      if here[k] then
        for i = 1, n do
          if from[i] then here[i] = true end
        end
      end
    end
  end
  for j = 1, n do
    for i = 1, n do
      if reach[j][i] then count = count + i + j end
    end
  end
  return count
end
local n = os.getenv("BENCH_SHORT") and 80 or 480
local t = os.clock(); local count = closure(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", count, e))
