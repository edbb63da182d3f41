/**
 * The common consent platforms by the containers their own scripts make: products, never sites. They stand in the
 * sheet from document_start, so such a banner is never painted at all. A selector belongs here only when the
 * product alone makes it: an id or class with the product's name, the backdrop included. What a product puts into a
 * story (the placeholder of an embed that waits for consent) is left alone.
 */
export interface ConsentPlatform {
  readonly name: string;
  /** Alternatives separated by `, `; no alternative has a comma of its own. */
  readonly selector: string;
  /** Html and body while the product holds them fast, by its own class; alternatives as above. */
  readonly lock?: string;
}

export const CONSENT_PLATFORMS: readonly ConsentPlatform[] = [
  // The banner, the preference centre and its dark filter are separate; the SDK id is the wrapper of all three.
  {
    name: 'OneTrust',
    selector:
      '#onetrust-consent-sdk, #onetrust-banner-sdk, #onetrust-pc-sdk, .onetrust-pc-dark-filter, #optanon, .optanon-alert-box-wrapper, .optanon-alert-box-bg, #ot-sdk-cookie-policy-banner',
    lock: 'body.ot-overflow-hidden',
  },
  // A container a message, with the message in a frame inside; the id ends in a number.
  {
    name: 'Sourcepoint',
    selector: '[id^="sp_message_container_"], iframe[id^="sp_message_iframe_"], .sp_veil',
    lock: 'html.sp-message-open, html.sp-message-open body',
  },
  {
    name: 'Didomi',
    selector: '#didomi-host, #didomi-popup, #didomi-notice, .didomi-popup-backdrop',
    lock: 'body.didomi-popup-open, html.didomi-popup-open',
  },
  // Quantcast Choice and its successor InMobi Choice (version 2; the older one had no "2").
  {
    name: 'InMobi Choice',
    selector: '.qc-cmp2-container, #qc-cmp2-container, .qc-cmp-cleanslate, .qc-cmp-ui-container, #qcCmpUi',
    lock: 'body.qc-cmp-ui-showing',
  },
  {
    name: 'Cookiebot',
    selector:
      '#CybotCookiebotDialog, #CybotCookiebotDialogBodyUnderlay, #CybotCookiebotDialogWrapper, #CookiebotWidget, #cookiebanner.CybotCookiebotDialog',
  },
  // Version 2 and 3 hosts (closed and open shadow roots) and the older banner.
  {
    name: 'Usercentrics',
    selector:
      '#usercentrics-root, #usercentrics-cmp-ui, #uc-banner, .uc-banner-wrapper, #uc-banner-modal, #usercentrics-button .uc-banner-wrapper, #uc-overlay',
    lock: 'body.overflowHidden:has(#usercentrics-root), html:has(#usercentrics-cmp-ui) body, body.uc-no-scroll',
  },
  {
    name: 'TrustArc',
    selector:
      '#truste-consent-track, #truste-consent-content, .truste_box_overlay, .truste_overlay, .truste_popframe, #trustarc-banner-overlay, #trustarc-banner-container, #consent_blackbar:has(#truste-consent-track), .truste-banner',
  },
  {
    name: 'CookieYes',
    selector:
      '.cky-consent-container, .cky-overlay, .cky-modal, .cky-btn-revisit-wrapper, #cookie-law-info-bar, .cli-modal-backdrop, .cli-popupbar-overlay, #cliSettingsPopup',
    lock: 'body.cli-barmodal-open, body.cky-modal-open',
  },
  // `.cmplz-blocked-content-container` is its embed placeholder: not here.
  {
    name: 'Complianz',
    selector:
      '#cmplz-cookiebanner-container, .cmplz-cookiebanner, .cmplz-soft-cookiewall, #cc-window.cmplz-cookiebanner',
  },
  {
    name: 'iubenda',
    selector: '#iubenda-cs-banner, .iubenda-cs-overlay, #iubenda-iframe, .iubenda-uspr-btn',
    lock: 'html.iubenda-no-scroll, body.iubenda-no-scroll',
  },
  { name: 'Osano', selector: '.osano-cm-window, .osano-cm-dialog, .osano-cm-info-dialog, .osano-cm-widget' },
  {
    name: 'Termly',
    selector:
      '#termly-code-snippet-support, [data-tid="banner-wrapper"].t-consentPrompt, .t-consentPrompt, .termly-styles-root',
  },
  {
    name: 'Civic Cookie Control',
    selector: '#ccc:has(#ccc-module), #ccc-module, #ccc-overlay, #ccc-notify, #ccc-icon',
  },
  {
    name: 'consentmanager',
    selector: '#cmpbox, #cmpbox2, .cmpboxBG, #cmpwrapper, .cmpwrapper, #cmplogoframe',
    lock: 'body.cmpboxscroll',
  },
  // Google's own message for publishers, and the frame it may stand in.
  { name: 'Google Funding Choices', selector: '.fc-consent-root, .fc-dialog-overlay' },
  { name: 'Axeptio', selector: '#axeptio_overlay, #axeptio_main_button, .axeptio_mount' },
  {
    name: 'tarteaucitron',
    selector:
      '#tarteaucitronRoot, #tarteaucitronAlertBig, #tarteaucitronAlertSmall, #tarteaucitronIcon, #tarteaucitronBack',
    lock: 'body.tarteaucitron-modal-open',
  },
  // `.klaro .context-notice` is the embed placeholder and stays.
  { name: 'Klaro', selector: '.klaro .cookie-notice, .klaro .cookie-modal, .klaro .cm-bg' },
  // Version 3 keeps all in #cc-main; version 2 in #cc--main.
  {
    name: 'CookieConsent',
    selector: '#cc-main, #cc--main, #cm-ov, #cs-ov, #s-cnt:has(#s-bl), #cm:has(#c-ttl)',
    lock: 'html.disable--interaction.show--consent, html.disable--interaction.show--consent body, html.show--preferences, html.force--consent.show--consent, html.force--consent.show--consent body',
  },
  // Osano's open-source predecessor (Insites).
  {
    name: 'Cookie Consent (Insites)',
    selector: '.cc-window.cc-banner, .cc-window.cc-floating, .cc-revoke, .cc_banner-wrapper',
  },
  // `.brlbs-cmpnt-cb` and `.BorlabsCookie ._brlbs-content-blocker` are embed placeholders.
  {
    name: 'Borlabs Cookie',
    selector:
      '#BorlabsCookieBox, #BorlabsCookieBoxWrap, #BorlabsCookieWidget, #BorlabsCookieDialog, .brlbs-cmpnt-dialog',
    lock: 'body.borlabs-position-fix, html.brlbs-cmpnt-lock',
  },
  {
    name: 'CookieFirst',
    selector: '#cookiefirst-root, .cookiefirst-root, [data-cookiefirst-widget="banner"], .cookiefirst-banner',
  },
  {
    name: 'Cookie Script',
    selector:
      '#cookiescript_injected, #cookiescript_injected_wrapper, #cookiescript_injected_fsd, #cookiescript_badge, .cookiescript_fsd_main, .cookiescript_overlay',
  },
  {
    name: 'Cookie Notice for WordPress',
    selector:
      '#cookie-notice.cookie-notice-visible, #cookie-notice[role="dialog"], #cookie-notice:has(#cn-accept-cookie), #hu-cookies-notice, #hu.hu-wrapper',
  },
  {
    name: 'GDPR Cookie Compliance (Moove)',
    selector: '#moove_gdpr_cookie_info_bar, #moove_gdpr_cookie_modal, #moove_gdpr_save_popup_settings_button',
  },
  { name: 'Real Cookie Banner', selector: '#rcb-banner, [id][data-rcb-banner], dialog.rcb-banner' },
  {
    name: 'Cookie Information',
    selector:
      '#coiOverlay, #coi-banner-wrapper, .coi-banner__wrapper, #coiConsentBanner, #cookie-information-template-wrapper',
    lock: 'body.noScroll:has(#coiOverlay)',
  },
  {
    name: 'Ketch',
    selector:
      '#lanyard_root, #ketch-banner, #ketch-modal, #ketch-consent-banner, #ketch-consent-modal, .ketch-backdrop',
  },
  { name: 'Transcend', selector: '#transcend-consent-manager' },
  {
    name: 'CookieHub',
    selector: '.ch2-container, .ch2-dialog, .ch2-overlay',
    lock: 'body.ch2-noscroll',
  },
  {
    name: 'Sirdata',
    selector: '#sd-cmp, .sd-cmp-overlay, #sd-cmp-root',
    lock: 'body.sd-cmp-noscroll',
  },
  {
    name: 'Commanders Act',
    selector:
      '#tc-privacy-wrapper, #tc_priv_CustomOverlay, #privacy-overlay:has(+ #privacy-iframe), #tc-privacy-overlay, #popin_tc_privacy, #popin_tc_privacy_container_button, #footer_tc_privacy',
    lock: 'body.tc-modal-open',
  },
  {
    name: 'Crownpeak (Evidon)',
    selector:
      '#_evidon_banner, #_evidon-background, #_evidon-barrier-wrapper, #_evidon-message, #evidon-prefdiag-overlay, #evidon-prefdiag-background',
  },
  {
    name: 'LiveRamp (Faktor)',
    selector: '#gdpr-consent-tool-wrapper, #gdpr-consent-notice, .faktor-cmp, #faktor-cmp-root',
    lock: 'html.gdpr-consent-tool-open',
  },
  {
    name: 'UniConsent',
    selector: '.unic-modal, .unic-bar, .unic-box, #unic-b, #uniccmp',
    lock: 'body.unic-noscroll',
  },
  {
    name: 'Shopify',
    selector:
      '#shopify-pc__banner, #shopify-pc__prefs, #shopify-pc__prefs__overlay, .shopify-pc__banner__dialog',
  },
  { name: 'HubSpot', selector: '#hs-eu-cookie-confirmation, #hs-banner-parent' },
  { name: 'Squarespace', selector: '.sqs-cookie-banner-v2, .sqs-cookie-banner, .gdpr-cookie-banner' },
  { name: 'Wix', selector: '[data-hook="consent-banner-root"], [data-hook="ccsu-banner-wrapper"]' },
  // The pattern of the United Kingdom's public services, and its kin in Scotland, Wales and the NHS.
  {
    name: 'GOV.UK',
    selector:
      '.govuk-cookie-banner, #global-cookie-message, .nhsuk-cookie-banner, #nhsuk-cookie-banner, .ds_notification--cookie',
  },
  {
    name: 'Drupal EU Cookie Compliance',
    selector:
      '#sliding-popup.sliding-popup-bottom, #sliding-popup.sliding-popup-top, #sliding-popup:has(.eu-cookie-compliance-banner), .eu-cookie-compliance-banner, .eu-cookie-withdraw-wrapper',
  },
  {
    name: 'Orejime',
    selector:
      '.orejime-NoticeWrapper, .orejime-Notice, .orejime-AppWrapper, .orejime-ModalOverlay, .orejime-ModalWrapper, .orejime-BannerOverlay, .orejime-Banner, .orejime-banner-portal, #orejime .orejime-Env > .orejime-Modal',
    lock: 'html.orejimeHtml-WithModalOpen, body.orejimeBody-WithModalOpen',
  },
  {
    name: 'Cookie Consent Kit (WebToffee)',
    selector: '.wt-cli-cookie-bar-container, .wcc-consent-container, .wcc-overlay, .wcc-modal',
  },
  {
    name: 'WP GDPR Compliance',
    selector: '.wpgdprc-consent-bar, .wpgdprc-consent-modal, #gdpr-cookie-notice-wpgdprc',
  },
  { name: 'EU Cookie Law (WordPress)', selector: '.pea_cook_wrapper, #eu-cookie-law' },
  { name: 'Jetpack', selector: '#eu-cookie-law.widget_eu_cookie_law_widget, .widget_eu_cookie_law_widget' },
  {
    name: 'Cookie Law (Magento, PrestaShop)',
    selector: '#notice-cookie-block, #lgcookieslaw_banner, #lgcookieslaw-modal, .lgcookieslaw-overlay',
  },
  {
    name: 'Clickio',
    selector: '#cl-consent, .cl-consent__blockscreen',
    lock: 'body.cl-consent-visible, html.cl-consent-visible',
  },
  {
    name: 'Gravito',
    selector: '#gravitoCMP-modal-layer1, #gravitoCMP-background-overlay, #gravitoCMP-modal-layer2',
  },
  {
    name: 'AppConsent (SFBX)',
    selector: '#appconsent, .appconsent-overlay',
    lock: 'body.appconsent_noscroll, html.appconsent_noscroll',
  },
  { name: 'Ezoic', selector: '#ez-cmpv2-container, #ez-cookie-dialog-wrapper, #ez-cookie-notification' },
  {
    name: 'CCM19',
    selector: '.ccm-root, #ccm-widget, #ccm-control-panel, .ccm-modal-overlay',
    lock: 'html.ccm-blocked, html.ccm-blocked body',
  },
  { name: 'Contao Cookiebar', selector: '.contao-cookiebar' },
  { name: 'Securiti', selector: '#securiti-cookie-consent' },
  { name: 'Admiral', selector: '[class^="admiral-cmp"]' },
  { name: 'Catapult Cookie Consent', selector: '#catapult-cookie-bar' },
  { name: 'Shopware', selector: '.cookie-permission-container' },
  { name: 'TYPO3 cookieman', selector: '#cookieman-modal' },
  { name: 'Ensighten', selector: '#ensNotifyBanner, #ensCloseBanner, #ensModalWrapper, #ensPrivacyModal' },
  {
    name: 'Cookie Consent by Free Privacy Policy',
    selector:
      '.termsfeed-com---nb, .termsfeed-com---pc-overlay, .freeprivacypolicy-com---nb, .freeprivacypolicy-com---pc-overlay',
  },
  {
    name: 'Silktide Consent Manager',
    selector:
      '#stcm-wrapper, #stcm-banner, #stcm-modal, #stcm-backdrop, #silktide-wrapper, #silktide-backdrop, #silktide-banner, #silktide-modal',
  },
  { name: 'Piwik PRO', selector: '#ppms_cm_popup_overlay, .ppms_cm_popup_overlay' },
  { name: 'Fides', selector: '#fides-overlay, #fides-banner-container, #fides-modal' },
  { name: 'Enzuzo', selector: '.enzuzo-cookiebanner-container, .enzuzo-notification-overlay' },
  { name: 'Secure Privacy', selector: '#ifrmCookieBanner, #ifrmPrivacyPolicy[title*="cookie" i]' },
  // Of Drupal; what holds them back in a story is `.cookies-fallback`.
  { name: 'COOKiES', selector: '#cookiesjsr .cookiesjsr-banner, #cookiesjsr .cookiesjsr-layer--wrapper' },
  { name: 'TYPO3 omCookieManager', selector: '#om-cookie-panel[data-omcookie-panel]' },
  { name: 'Pandectes', selector: '.pd-cookie-banner-window, .pd-cp-ui' },
  { name: 'Mozilla', selector: '#moz-consent-banner.moz-consent-banner' },
  { name: 'Cookie Consent by Porsche', selector: 'cookie-consent-banner' },
];
