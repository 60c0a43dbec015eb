% Months far beyond the resolution of dates.
%@ source: observed in no other engine: nothing may end the process
d = addtodate(730736, 1e300, 'month');
assert(d > 3e301 && d < 3.1e301)
assert(addtodate(730736, -realmax, 'year') == -Inf && isfinite(addtodate(realmax, 1, 'month')))
