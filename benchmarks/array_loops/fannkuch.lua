local function fannkuch(n)
  local p, q, counts, flips_max, checksum, sign, r = {}, {}, {}, 0, 0, 1, n
  for k = 1, n do p[k] = k; q[k] = 0; counts[k] = 0 end
  while true do
    while r > 1 do counts[r] = r; r = r - 1 end
    if p[1] ~= 1 then
      for k = 1, n do q[k] = p[k] end
      local flips, first = 0, q[1]
      while first ~= 1 do
        local low, high = 2, first - 1
        while low < high do
          q[low], q[high] = q[high], q[low]
          low = low + 1; high = high - 1
        end
        q[first], first = first, q[first]
        flips = flips + 1
      end
      if flips > flips_max then flips_max = flips end
      checksum = checksum + sign * flips
    end
    sign = -sign; r = 2
    while true do
      if r > n then return checksum * 100 + flips_max end
      local w = p[1]
      for k = 1, r - 1 do p[k] = p[k + 1] end
      p[r] = w; counts[r] = counts[r] - 1
      if counts[r] > 0 then r = r - 1 break end
      r = r + 1
    end
  end
end
local n = os.getenv("BENCH_SHORT") and 7 or 9
local t = os.clock(); local checksum = fannkuch(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", checksum, e))
