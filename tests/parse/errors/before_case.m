% Nothing stands between switch and the first case (5.7).
%@ source: spec 5.7
switch x
    y = 1;
    case 1
end
%@ error: 4:5-4:10 "Statements between SWITCH and the first CASE are never executed."
