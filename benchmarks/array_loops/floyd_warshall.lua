local function floyd_warshall(n)
  local d, seed = {}, 42
  for j = 1, n do
    d[j] = {}
    for i = 1, n do
      seed = seed * 16807 % 2147483647
      d[j][i] = seed % 1000 + 1
    end
    d[j][j] = 0
  end
  for k = 1, n do
    local from = d[k]
    for j = 1, n do
      local here = d[j]
      for i = 1, n do
        local way = from[i] + here[k]
        if way < here[i] then here[i] = way end
      end
    end
  end
  local total = 0
  for j = 1, n do
    for i = 1, n do total = total + d[j][i] * (i + 2 * j) end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 70 or 200
local t = os.clock(); local total = floyd_warshall(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
