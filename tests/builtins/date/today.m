% Today as text that datenum reads.
%@ source: documentation page of date
assert(abs(datenum(date) - floor(now)) <= 1)
