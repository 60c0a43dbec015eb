% Integer classes: products and sums saturate, quotients are rounded.
x = int32(5); y = uint8(7);
for k = 1:50
    x = x * int32(3); y = y + 100; x = x / 2;
end
%| eval:4 (11)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 5
%|     v5 = iconst.i64 7
%|     v6 = iconst.i64 1
%|     v7 = iconst.i64 50
%|     v8 = iconst.i64 3
%|     v9 = iconst.i64 100
%|     v10 = iconst.i64 2
%|     v11 = load.i64 notrap aligned v2
%|     v12 = load.i64 notrap aligned v2+8
%|     v13 = load.f64 notrap aligned v2+16
%|     v14 = load.i64 notrap aligned v2+24
%|     v15 = load.i64 notrap aligned v2+32
%|     v16 = load.i64 notrap aligned v2+40
%|     v17 = load.i64 notrap aligned v2+48
%|     jump block1
%|
%| block1:
%|     jump block2(v11, v12, v14, v13)
%|
%| block2(v26: i64, v34: i64, v67: i64, v78: f64):
%|     v19 = iconst.i64 3
%|     v20 = iconst.i64 -2147483648
%|     v21 = iconst.i64 address
%|     v22 = icmp slt v19, v20  ; v19 = 3, v20 = -2147483648
%|     v23 = select v22, v20, v19  ; v20 = -2147483648, v19 = 3
%|     v24 = icmp sgt v23, v21  ; v21 = address
%|     v25 = select v24, v21, v23  ; v21 = address
%|     v27 = imul v26, v25
%|     v28 = iconst.i64 -2147483648
%|     v29 = iconst.i64 address
%|     v30 = icmp slt v27, v28  ; v28 = -2147483648
%|     v31 = select v30, v28, v27  ; v28 = -2147483648
%|     v32 = icmp sgt v31, v29  ; v29 = address
%|     v33 = select v32, v29, v31  ; v29 = address
%|     v35 = iconst.i64 100
%|     v36 = iadd v34, v35  ; v35 = 100
%|     v37 = iconst.i64 0
%|     v38 = iconst.i64 255
%|     v39 = icmp slt v36, v37  ; v37 = 0
%|     v40 = select v39, v37, v36  ; v37 = 0
%|     v41 = icmp sgt v40, v38  ; v38 = 255
%|     v42 = select v41, v38, v40  ; v38 = 255
%|     v43 = fcvt_from_sint.f64 v33
%|     v44 = f64const 0x1.0000000000000p1
%|     v45 = fdiv v43, v44  ; v44 = 0x1.0000000000000p1
%|     v46 = trunc v45
%|     v47 = fsub v45, v46
%|     v48 = fabs v47
%|     v49 = f64const 0x1.0000000000000p-1
%|     v50 = f64const 0.0
%|     v51 = f64const 0x1.0000000000000p0
%|     v52 = fcmp ge v48, v49  ; v49 = 0x1.0000000000000p-1
%|     v53 = fcopysign v51, v45  ; v51 = 0x1.0000000000000p0
%|     v54 = select v52, v53, v50  ; v50 = 0.0
%|     v55 = fadd v46, v54
%|     v56 = fcvt_to_sint_sat.i64 v55
%|     v57 = iconst.i64 -2147483648
%|     v58 = iconst.i64 address
%|     v59 = icmp slt v56, v57  ; v57 = -2147483648
%|     v60 = select v59, v57, v56  ; v57 = -2147483648
%|     v61 = icmp sgt v60, v58  ; v58 = address
%|     v62 = select v61, v58, v60  ; v58 = address
%|     v63 = iconst.i64 address
%|     v64 = load.i8 notrap aligned v63  ; v63 = address
%|     v66 = iconst.i64 address
%|     brif v64, block3(v66), block4  ; v66 = address
%|
%| block4:
%|     v69 = iconst.i64 1
%|     v70 = iadd.i64 v67, v69  ; v69 = 1
%|     v71 = icmp slt v70, v68
%|     v72 = iconst.i64 1
%|     brif v71, block5, block6
%|
%| block5:
%|     v73 = iconst.i64 1
%|     v74 = iadd.i64 v70, v72  ; v72 = 1
%|     v75 = fcvt_from_sint.f64 v74
%|     jump block2(v62, v42, v70, v75)
%|
%| block6:
%|     v76 = iconst.i64 address
%|     store.i64 notrap aligned v62, v77
%|     store.i64 notrap aligned v42, v77+8
%|     store.f64 notrap aligned v78, v77+16
%|     return v76  ; v76 = address
%|
%| block3(v65: i64) cold:
%|     store.i64 notrap aligned v62, v77
%|     store.i64 notrap aligned v42, v77+8
%|     store.f64 notrap aligned v78, v77+16
%|     store.i64 notrap aligned v67, v77+80
%|     return v65
%| }
%|
