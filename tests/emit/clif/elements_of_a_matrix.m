% Two subscripts: what depends on one of them is computed outside of the loop over the other.
a = ones(10, 10); s = 0;
for j = 1:10
    for i = 1:10
        s = s + a(i, j);
    end
end
%| eval:5 (12)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|     sig0 = (i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 10
%|     v5 = iconst.i64 0
%|     v6 = iconst.i64 1
%|     v7 = load.i64 notrap aligned readonly can_move v2
%|     v8 = load.i64 notrap aligned readonly can_move v2+8
%|     v9 = load.i64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.f64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = load.i64 notrap aligned readonly can_move v2+56
%|     v15 = load.i64 notrap aligned readonly can_move v2+64
%|     v16 = load.i64 notrap aligned readonly can_move v2+72
%|     v17 = load.i64 notrap aligned readonly can_move v2+80
%|     v18 = load.i64 notrap aligned readonly can_move v2+88
%|     v19 = load.i64 notrap aligned readonly can_move v2+96
%|     v20 = load.i64 notrap aligned readonly can_move v2+104
%|     v21 = iconst.i64 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 -1
%|     v24 = iadd v18, v23  ; v23 = -1
%|     v25 = imul v24, v22  ; v22 = 1
%|     v26 = iadd v21, v25  ; v21 = 1
%|     v27 = iconst.i64 1
%|     v28 = isub v14, v27  ; v27 = 1
%|     v29 = iconst.i64 1
%|     v30 = iconst.i64 4096
%|     v31 = imul v29, v30  ; v29 = 1, v30 = 4096
%|     v32 = iadd v14, v31
%|     v33 = icmp slt v26, v32
%|     v34 = select v33, v26, v32
%|     store notrap aligned v18, v1+104
%|     v35 = iconst.i64 1
%|     store notrap aligned v35, v1+112  ; v35 = 1
%|     v36 = iconst.i64 1
%|     store notrap aligned v36, v1+120  ; v36 = 1
%|     v37 = iconst.i64 1
%|     v38 = iconst.i64 1
%|     v39 = iconst.i64 -1
%|     v40 = iadd v15, v39  ; v39 = -1
%|     v41 = imul v40, v38  ; v38 = 1
%|     v42 = iadd v37, v41  ; v37 = 1
%|     v43 = iconst.i64 1
%|     v44 = isub v13, v43  ; v43 = 1
%|     store notrap aligned v15, v1+64
%|     v45 = iconst.i64 1
%|     store notrap aligned v45, v1+72  ; v45 = 1
%|     v46 = iconst.i64 1
%|     store notrap aligned v46, v1+80  ; v46 = 1
%|     v47 = iconst.i64 0
%|     v48 = iadd v26, v47  ; v47 = 0
%|     v49 = icmp sle v48, v9
%|     v51 = icmp sgt v48, v9
%|     brif v51, block2, block3
%|
%| block3:
%|     v52 = iconst.i64 0
%|     v53 = iadd.i64 v13, v52  ; v52 = 0
%|     v54 = icmp sle v53, v10
%|     v55 = icmp sgt v53, v10
%|     brif v55, block2, block4
%|
%| block4:
%|     jump block5(v28, v13, v7, v9, v12, v34, v26, v1, v42)
%|
%| block6(v56: i64, v79: f64, v80: i64, v95: i64, v147: i64, v157: i64):
%|     v57 = iconst.i64 1
%|     v58 = iadd v56, v57  ; v57 = 1
%|     v59 = iconst.i64 1
%|     v60 = iconst.i64 1
%|     v61 = iconst.i64 10
%|     v62 = isub v61, v60  ; v61 = 10, v60 = 1
%|     v63 = iconst.i64 1
%|     v64 = iadd v62, v63  ; v63 = 1
%|     v65 = iconst.i64 0
%|     v66 = icmp sge v62, v65  ; v65 = 0
%|     brif v66, block8, block9
%|
%| block9 cold:
%|     v67 = iconst.i64 36
%|     v68 = iconst.i64 address
%|     v69 = iconst.i64 address
%|     v70 = stack_addr.i64 ss1
%|     store notrap v69, v70  ; v69 = address
%|     v71 = stack_addr.i64 ss1+8
%|     store.i64 notrap v0, v71
%|     v72 = stack_addr.i64 ss1+16
%|     store notrap v67, v72  ; v67 = 36
%|     v73 = stack_addr.i64 ss1
%|     call_indirect sig0, v68(v73)  ; v68 = address
%|     v74 = stack_addr.i64 ss1
%|     v75 = load.i64 notrap v74
%|     v76 = iconst.i64 0
%|     v77 = icmp sge v75, v76  ; v76 = 0
%|     brif v77, block10, block11
%|
%| block11 cold:
%|     v78 = iconst.i64 1
%|     store.f64 notrap aligned v79, v80+8
%|     store.i64 notrap aligned v58, v80+16
%|     return v78  ; v78 = 1
%|
%| block10:
%|     v81 = load.i64 notrap aligned machine
%|     jump block12(v157, v58, v79, v81, v95, v147)
%|
%| block8:
%|     v82 = iconst.i64 -1407374883553280
%|     store notrap aligned v82, v80+128  ; v82 = -1407374883553280
%|     v83 = fcvt_from_sint.f64 v60  ; v60 = 1
%|     v84 = bitcast.i64 v83
%|     store notrap aligned v84, v80+24
%|     v85 = iconst.i64 1
%|     v86 = isub.i64 v60, v85  ; v60 = 1, v85 = 1
%|     v87 = iconst.i64 1
%|     v88 = iconst.i64 4096
%|     v89 = imul v87, v88  ; v87 = 1, v88 = 4096
%|     v90 = iadd.i64 v60, v89  ; v60 = 1
%|     v91 = icmp.i64 slt v61, v90  ; v61 = 10
%|     v92 = select.i64 v91, v61, v90  ; v61 = 10
%|     store.i64 notrap aligned v64, v80+104
%|     v93 = iconst.i64 1
%|     store notrap aligned v93, v80+112  ; v93 = 1
%|     v94 = iconst.i64 1
%|     store notrap aligned v94, v80+120  ; v94 = 1
%|     v96 = iconst.i64 0
%|     v97 = iadd.i64 v61, v96  ; v61 = 10, v96 = 0
%|     v98 = icmp sle v97, v95
%|     v100 = icmp sgt v97, v95
%|     brif v100, block14, block15
%|
%| block15:
%|     jump block5(v86, v58, v147, v95, v79, v92, v61, v80, v157)  ; v61 = 10
%|
%| block5(v144: i64, v145: i64, v146: i64, v148: i64, v149: f64, v150: i64, v151: i64, v152: i64, v159: i64):
%|     jump block16(v144, v149, v150)
%|
%| block16(v101: i64, v120: f64, v122: i64):
%|     v102 = iconst.i64 1
%|     v103 = iadd v101, v102  ; v102 = 1
%|     v107 = iconst.i64 -1
%|     v108 = imul.i64 v106, v107  ; v107 = -1
%|     v109 = imul.i64 v104, v106
%|     v110 = iconst.i64 3
%|     v111 = ishl v108, v110  ; v110 = 3
%|     v112 = iadd.i64 v105, v111
%|     v113 = iconst.i64 3
%|     v114 = ishl v109, v113  ; v113 = 3
%|     v115 = iadd v112, v114
%|     v116 = iconst.i64 3
%|     v117 = ishl v103, v116  ; v116 = 3
%|     v118 = iadd v115, v117
%|     v119 = load.f64 notrap aligned v118-8
%|     v121 = fadd v120, v119
%|     v123 = icmp slt v103, v122
%|     v124 = icmp sge v103, v122
%|     v125 = iconst.i64 1
%|     v126 = iadd v103, v125  ; v125 = 1
%|     brif v124, block18, block16(v103, v121, v122)
%|
%| block18:
%|     v127 = iconst.i64 address
%|     v128 = load.i8 notrap aligned v127  ; v127 = address
%|     brif v128, block20, block21
%|
%| block21:
%|     v131 = icmp.i64 slt v122, v130
%|     v132 = icmp.i64 sge v122, v130
%|     v133 = iconst.i64 1
%|     v134 = iconst.i64 4096
%|     v135 = imul v133, v134  ; v133 = 1, v134 = 4096
%|     v136 = iadd.i64 v122, v135
%|     v137 = icmp.i64 slt v130, v136
%|     v138 = select.i64 v137, v130, v136
%|     v139 = iconst.i64 1
%|     v140 = iadd.i64 v122, v139  ; v139 = 1
%|     brif v132, block23, block16(v122, v121, v138)
%|
%| block23:
%|     v141 = fcvt_from_sint.f64 v130
%|     v142 = bitcast.i64 v141
%|     store notrap aligned v142, v143+24
%|     jump block12(v159, v104, v121, v143, v106, v105)
%|
%| block12(v156: i64, v160: i64, v166: f64, v167: i64, v180: i64, v183: i64):
%|     v153 = iconst.i64 address
%|     v154 = load.i8 notrap aligned v153  ; v153 = address
%|     brif v154, block25, block26
%|
%| block26:
%|     v161 = icmp.i64 slt v160, v156
%|     v162 = icmp.i64 sge v160, v156
%|     v163 = iconst.i64 1
%|     v164 = iadd.i64 v160, v163  ; v163 = 1
%|     brif v162, block28, block6(v160, v166, v167, v180, v183, v156)
%|
%| block28:
%|     v165 = iconst.i64 address
%|     store.f64 notrap aligned v166, v167+8
%|     store.i64 notrap aligned v156, v167+16
%|     return v165  ; v165 = address
%|
%| block2 cold:
%|     v168 = iconst.i64 0x4000_0030_0000_0000
%|     jump block1(v168)  ; v168 = 0x4000_0030_0000_0000
%|
%| block14 cold:
%|     v169 = iconst.i64 0x4000_0030_0000_0002
%|     jump block13(v169)  ; v169 = 0x4000_0030_0000_0002
%|
%| block20 cold:
%|     v170 = iconst.i64 address
%|     jump block19(v170)  ; v170 = address
%|
%| block25 cold:
%|     v171 = iconst.i64 address
%|     jump block24(v171)  ; v171 = address
%|
%| block1(v50: i64) cold:
%|     return v50
%|
%| block13(v99: i64) cold:
%|     store.f64 notrap aligned v79, v80+8
%|     store.i64 notrap aligned v58, v80+16
%|     return v99
%|
%| block19(v129: i64) cold:
%|     store.f64 notrap aligned v121, v143+8
%|     store.i64 notrap aligned v104, v143+16
%|     store.i64 notrap aligned v122, v143+24
%|     return v129
%|
%| block24(v155: i64) cold:
%|     store.f64 notrap aligned v166, v167+8
%|     store.i64 notrap aligned v160, v167+16
%|     return v155
%| }
%|
