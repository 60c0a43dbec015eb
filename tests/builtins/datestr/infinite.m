% Infinite numbers are no dates.
%@ source: documentation page of datestr
datestr(Inf)
%@ error: MATLAB:datestr:ConvertDateNumber "DATESTR failed converting date number to date vector. Date number out of range."
